"""The command line."""

import click


@click.group()
@click.version_option(package_name="mayshare")
def main() -> None:
    """Say whether something may be shared with a partner."""


if __name__ == "__main__":
    main()
