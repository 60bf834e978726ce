"""Ids that count nothing: whoever is given two of them learns nothing about what lies between."""

import base64
import hashlib

_BYTES = 5


def id_for(prefix: str, content: str) -> str:
    """`<prefix>-` and eight letters and digits that follow from the content alone, as `D-7K3QM9XA`.

    A list of records has the same ids whatever hidden records there are besides. One content in so many billions
    shares its id with another: whoever stores a record must look.
    """
    digest = hashlib.sha256(f"{prefix}\n{content}".encode()).digest()
    return f"{prefix}-{base64.b32encode(digest[:_BYTES]).decode()}"
