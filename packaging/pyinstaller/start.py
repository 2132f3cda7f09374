"""What a bundle runs."""

import sys

from bcastgui.__main__ import main

sys.exit(main())
