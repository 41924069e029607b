"""The demonstration: real organisation names, invented facts, one dossier in every state.

Everything here goes through the acts, as people would. Tests build their situations with the same stories.
"""

from flask import current_app


class NotADemonstration(RuntimeError):
    """Invented facts and accounts never enter a real register: GREFFE_DEMONSTRATION=1 is needed."""


def require_demonstration() -> None:
    """Refuse to go on in a real register.

    :raises NotADemonstration: if the settings do not say that this is a demonstration.
    """
    if not current_app.extensions["settings"].demonstration:
        raise NotADemonstration(NotADemonstration.__doc__)
