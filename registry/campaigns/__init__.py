"""The census (« mise à jour du fichier »): letters, answers, evidence, and what a person concludes. No right is touched."""
