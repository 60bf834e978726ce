"""The words of an audit pack: what is in it, how to verify it, and what it cannot hide."""

from collections.abc import Iterable
from html import escape
from string import Template

from handlers.disclosures.looking import Listing
from knowledge.disclosing.searching import counts_in_words

_README = """Audit pack of $company: $title, as $reader may see them on $today.

index.html          the same in a browser; nothing is fetched from anywhere
disclosures.csv     the disclosures, one line each
terms/now/          the agreements with these partners and the house rules, with their own texts
terms/N-DATE/       the same as they were from each change on that fell into these days
terms/before/       the same as they were before the first of these changes
changes.csv         what changed in the register, of these partners and of the house
approvals.csv       the words on record on what was disclosed
answers/            the answers that disclosures rested on, without the words they were asked with: those to
                    $reader; for Legal others' as well, where they would be the same for both
receipts/           for each entry of the ledger a receipt with its proof
checkpoint.txt      the signed checkpoint that every receipt is made for
verify_mayshare.py  the verifier: one file that needs Python and nothing else
manifest.json       the SHA-256 of every other file
manifest.note       the signature over manifest.json

To verify it:

    python verify_mayshare.py PACK.zip --key KEY

KEY is the ledger's public key. Have the key, and better the verifier too, from somebody you trust and not from here.
What the signature proves: whoever holds the key signed exactly these files, and since then none of them was changed,
added or taken away. Verify the ZIP file as you were given it; files that were taken out of it are not verified.
What a receipt proves: the ledger of the signed checkpoint holds this entry, and what is shown of it is what was
recorded. The verifier makes sure besides that disclosures.csv lists the disclosures of the receipts and no others.
What neither proves: that everything was recorded, that every disclosure which fits is in the list, or that the other
files say of the ledger what it holds. These rest on the word of whoever holds the key; compare them with the receipts.
To see that the ledger was not written anew, compare with a checkpoint that was posted (--checkpoint FILE).

What is withheld: what $reader may not see is not here and is counted nowhere in these files. The proofs cannot hide
that the ledger has other entries: they hold its number of entries, the number of each entry that is shown, and hashes
of fields that are not shown, each with a salt of its own that is not here, so that nobody can find out what they say.
Where a disclosure is shown to $reader otherwise than it was logged, its receipt withholds what it says.
"""

_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Audit pack of $company</title>
<style>
body { max-width: 62rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; color: #1c2127; }
table { border-collapse: collapse; width: 100%; font-size: 0.94rem; }
th, td { text-align: start; vertical-align: top; padding: 0.4rem 0.6rem; border-bottom: 1px solid #dcdad4; }
pre { white-space: pre-wrap; }
</style>
</head>
<body>
<h1>Audit pack of $company</h1>
<p>$title, as $reader may see them on $today. $counts</p>
<table>
<thead><tr><th>Date</th><th>Id</th><th>What</th><th>Partner</th><th>What the terms say</th><th>By</th></tr></thead>
<tbody>
$rows
</tbody>
</table>
<h2>Files</h2>
<ul>
$files
</ul>
<h2>How to verify it</h2>
<pre>$readme</pre>
</body>
</html>
"""


def write_readme(listing: Listing) -> str:
    """The pack's README."""
    return Template(_README).substitute(_facts(listing))


def write_index(listing: Listing, paths: Iterable[str]) -> str:
    """The pack's first page, which names these files."""
    rows = "\n".join(
        "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in cells) + "</tr>"
        for cells in (
            (row.on, row.id, row.what, f"{'to' if row.way == 'given' else 'from'} {row.whom}", row.terms, row.by)
            for row in listing.rows()
        )
    )
    counts = ", ".join(counts_in_words(listing.counts))
    return Template(_PAGE).substitute(
        {name: escape(value) for name, value in _facts(listing).items()},
        counts=f"{counts}." if counts else "",
        rows=rows,
        files="\n".join(f'<li><a href="{escape(path)}">{escape(path)}</a></li>' for path in paths),
        readme=escape(write_readme(listing)),
    )


def _facts(listing: Listing) -> dict[str, str]:
    register = listing.register
    return {
        "company": register.company.name,
        "title": listing.title,
        "reader": register.people[listing.reader].name,
        "today": str(listing.today),
    }
