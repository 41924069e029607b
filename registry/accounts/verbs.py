"""What the journal says of accounts."""

from __future__ import annotations

from registry.audit.verbs import Verb


class AccountVerb(Verb):
    """What is done to an account."""

    CREATED = "account.created", "Compte créé", "Account created"
    ROLES_SET = "account.roles_set", "Fonctions modifiées", "Roles changed"
    ENABLED = "account.enabled", "Compte rouvert", "Account enabled"
    DISABLED = "account.disabled", "Compte fermé", "Account disabled"
    DELEGATED = "account.delegated", "Délégation de signature donnée", "Delegation of signature given"
    DELEGATION_REVOKED = "account.delegation_revoked", "Délégation de signature retirée", "Delegation of signature revoked"
    PASSWORD_CHANGED = "account.password_changed", "Mot de passe changé", "Password changed"
    PASSWORD_GIVEN = "account.password_given", "Mot de passe remplacé par l'administrateur", "Password replaced by the administrator"
    PREFERENCES_SET = "account.preferences_set", "Préférences modifiées", "Preferences changed"
