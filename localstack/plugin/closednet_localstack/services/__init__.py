"""One file per service that the plugin adds or replaces; each is named in entry_points.txt."""
