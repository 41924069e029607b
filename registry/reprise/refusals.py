"""Why a spreadsheet is not read: one sentence for the person who sent it, by code; and the bounds of reading."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from registry.bilingual import Text

MEBIBYTE: Final = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Bounds:
    """How big a spreadsheet may be, and what reading it may cost. Checked before a parser sees the content."""

    bytes: int = 10 * MEBIBYTE
    unzipped: int = 400 * MEBIBYTE
    ratio: int = 250
    members: int = 3000
    sheets: int = 60
    rows: int = 200_000
    columns: int = 200
    cells: int = 8_000_000
    letters: int = 32_767
    memory: int = 1536 * MEBIBYTE
    cpu_seconds: int = 90
    wall_seconds: float = 180.0


#: In the browser; a command line may bring more (`OF_A_COMMAND`).
BOUNDS: Final = Bounds()
OF_A_COMMAND: Final = Bounds(bytes=64 * MEBIBYTE)

WORDS: Final[dict[str, Text]] = {
    "empty": Text("Ce fichier est vide.", "This file is empty."),
    "nothing": Text(
        "Ce fichier ne contient aucun tableau : il faut au moins une ligne de titres de colonnes et une ligne de données.",
        "This file holds no table: there must be at least a row of column headings and a row of data.",
    ),
    "too_big": Text(
        "Ce fichier dépasse {limit} Mo. Partagez-le en plusieurs fichiers, ou enregistrez-le sans images.",
        "This file is larger than {limit} MB. Divide it into several files, or save it without pictures.",
    ),
    "unknown": Text(
        "Ce fichier n'est pas un tableur : envoyez un fichier .xlsx, .xls, .ods ou .csv.",
        "This file is not a spreadsheet: send a .xlsx, .xls, .ods or .csv file.",
    ),
    "ending": Text(
        "Le contenu de ce fichier est de type {kind}, mais son nom ne se termine pas par .{kind}. Corrigez le nom, ou vérifiez que c'est le bon fichier.",
        "The content of this file is {kind}, but its name does not end with .{kind}. Correct the name, or check that it is the right file.",
    ),
    "password": Text(
        "Ce fichier est protégé par un mot de passe. Enlevez la protection dans votre tableur, puis envoyez-le de nouveau.",
        "This file is protected by a password. Remove the protection in your spreadsheet program, then send it again.",
    ),
    "macros": Text(
        "Ce fichier contient des macros. Enregistrez-le sans macros, en .xlsx, puis envoyez-le de nouveau.",
        "This file contains macros. Save it without macros, as .xlsx, then send it again.",
    ),
    "broken": Text(
        "Ce fichier est endommagé ou incomplet. Ouvrez-le dans votre tableur, enregistrez-le de nouveau, et envoyez la nouvelle copie.",
        "This file is damaged or incomplete. Open it in your spreadsheet program, save it again, and send the new copy.",
    ),
    "hidden": Text(
        "Ce fichier porte autre chose qu'un tableau (un second fichier caché dedans). Recopiez le tableau dans un fichier neuf.",
        "This file carries something besides a table (a second file hidden in it). Copy the table into a new file.",
    ),
    "bomb": Text(
        "Une fois décompressé, ce fichier serait démesuré : il n'est pas ouvert. Recopiez le tableau dans un fichier neuf.",
        "Once unpacked, this file would be enormous: it is not opened. Copy the table into a new file.",
    ),
    "entities": Text(
        "Ce fichier contient des déclarations interdites dans un tableur : il n'est pas ouvert. Recopiez le tableau dans un fichier neuf.",
        "This file contains declarations that have no place in a spreadsheet: it is not opened. Copy the table into a new file.",
    ),
    "too_complex": Text(
        "Ce fichier demande trop de mémoire ou de temps pour être lu. Effacez les lignes et colonnes vides, ou recopiez le tableau dans un fichier neuf.",
        "This file takes too much memory or time to read. Delete the empty rows and columns, or copy the table into a new file.",
    ),
    "sheets": Text("Ce fichier a {found} feuilles ; {limit} au plus.", "This file has {found} sheets; at most {limit}."),
    "rows": Text(
        "La feuille « {sheet} » a {found} lignes ; {limit} au plus. Partagez-la en plusieurs fichiers.",
        "The sheet “{sheet}” has {found} rows; at most {limit}. Divide it into several files.",
    ),
    "columns": Text(
        "La feuille « {sheet} » a {found} colonnes ; {limit} au plus. Effacez les colonnes vides à droite.",
        "The sheet “{sheet}” has {found} columns; at most {limit}. Delete the empty columns on the right.",
    ),
    "cells": Text(
        "La feuille « {sheet} » couvre trop de cellules. Effacez les lignes et colonnes vides.",
        "The sheet “{sheet}” covers too many cells. Delete the empty rows and columns.",
    ),
    "letters": Text(
        "À la ligne {row}, une cellule a plus de {limit} caractères : un guillemet n'est sans doute pas refermé.",
        "On row {row}, a cell has more than {limit} characters: a quotation mark is probably not closed.",
    ),
    "binary": Text(
        "Ce fichier nommé .csv n'est pas du texte. Exportez le tableau en CSV, ou envoyez le fichier .xlsx lui-même.",
        "This file named .csv is not text. Export the table as CSV, or send the .xlsx file itself.",
    ),
}  # fmt: skip
