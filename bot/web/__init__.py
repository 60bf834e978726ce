"""The local page: a chat in the browser.

A request passes `guard` (host, headers, its body with `bodies`, the one place that turns failures into a page), then
`app` finds its route. `doors` says who the visitor is: by a sign-in link, or in the demo by "ask as". `pages` has one
function for each address; it reads a form with `forms`, calls the assistant in a worker thread, in its `turns` where
that changes something, and draws with `rendering`. Everything works without script; `static/mayshare.js` only spares
the reload. `serving` runs it all.
"""
