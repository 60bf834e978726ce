"""The one ZIP of some files is a sound ZIP file, which any program reads."""

import io
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from knowledge.proofs.verifying import write_zip

FILES = {"b/c.txt": b"three", "a": b"", "b.txt": b"two" * 1000, "straße": b"four"}


def test_it_is_what_the_library_would_write() -> None:
    expected = io.BytesIO()
    with ZipFile(expected, "w", ZIP_STORED) as archive:
        for path in sorted(FILES):
            info = ZipInfo(path, (1980, 1, 1, 0, 0, 0))
            info.create_system, info.external_attr = 3, 0o100644 << 16
            archive.writestr(info, FILES[path])
    assert b"".join(write_zip(FILES)) == expected.getvalue()


def test_it_holds_more_files_than_two_bytes_can_count() -> None:
    names = {f"{number:05}": b"" for number in range(65_536)}
    whole = b"".join(write_zip(names))
    with ZipFile(io.BytesIO(whole)) as archive:
        assert archive.namelist() == list(names)
    assert whole[-98:-94] == b"PK\x06\x06"
