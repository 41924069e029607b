"""The demonstration: real organisation names, invented facts, one dossier in every state.

Everything here goes through the acts of the house, as people would. Tests build their situations with the same stories.
"""
