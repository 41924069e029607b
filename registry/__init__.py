"""The Greffe des Syndicats: the trade-union registry, from a draft application to a public entry.

A house of rooms on storeys; each storey imports only from those below it (checked: ``pyproject.toml``, import contracts).

    app, cli                                the two doors: the web application and the command line
    demonstration                           invented dossiers around real names
    lookup                                  what the public may see
    dossiers                                the application: filing, examination, decision
    unions                                  the register itself
    statute                                 the law in force: dated parameters, holidays
    notices                                 what leaves the office on paper, frozen as it was said
    accounts                                who is at the desk
    audit                                   the journal, append-only and chained
    web                                     plumbing of answers
    jobs, operations                        work in the background; backup, restore, doctor
    law, matching                           the statute as data; are two names the same union?
    storage, db                             bytes by digest; rows in a transaction
    config, clock, errors, bilingual        the ground

The package imports nothing: reading the law must not load a web framework.
"""
