"""Says in one line what this machine lacks, before anything is installed. Must run on any Python 3, so it is plain."""

import sys


def fault():
    """What is missing, or None."""
    if sys.version_info < (3, 11):
        return "Python 3.11 ou plus récent est nécessaire ; voici {0}.{1} (PYTHON=python3.12 make run). / Python 3.11 or later is needed.".format(
            *sys.version_info
        )
    try:
        import ensurepip  # noqa: F401
        import venv  # noqa: F401
    except ImportError:
        return "Le module venv manque : sudo apt-get install python3-venv. / The venv module is missing."
    return None


if __name__ == "__main__":
    said = fault()
    if said:
        sys.exit(said)
