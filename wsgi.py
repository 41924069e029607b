"""The application, for gunicorn and for `flask --app wsgi`.

`flask --app wsgi registry match …` works on files: it asks for no instance, no key and no database, so it gets none.
"""

import sys

if sys.argv[1:] and "registry" in sys.argv and sys.argv[sys.argv.index("registry") + 1 :][:1] == ["match"]:
    from registry.cli.match import tools

    app = tools()
else:
    from registry.app import create_app

    app = create_app()
