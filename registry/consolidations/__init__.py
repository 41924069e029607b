"""« Rattachement d'un doublon »: proposed by one, confirmed by another, undone at any time. Data cleaning, no legal effect."""
