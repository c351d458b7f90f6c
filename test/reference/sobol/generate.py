"""The first 64 points of the Sobol sequence in 16 dimensions, as whole numbers of 32 bits, without scrambling.

Source: scipy.stats.qmc.Sobol (direction numbers of S. Joe and F.Y. Kuo, 2008); run with scipy 1.17.1:
python3 test/reference/sobol/generate.py > test/reference/sobol/sobol.json
"""

import json

import scipy
from scipy.stats.qmc import Sobol

points = Sobol(16, scramble=False, bits=32).random(64) * 2**32
source = f"scipy {scipy.__version__}, scipy.stats.qmc.Sobol(16, scramble=False, bits=32)"
rows = ",\n".join("    " + json.dumps([int(x) for x in point]) for point in points)
print('{\n  "source": ' + json.dumps(source) + ',\n  "points": [\n' + rows + "\n  ]\n}")
