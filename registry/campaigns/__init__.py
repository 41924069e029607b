"""Census of the register (« mise à jour du fichier »): letters, reminders, answers, an outcome for each union."""
