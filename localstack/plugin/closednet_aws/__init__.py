"""What closednet adds to the emulated AWS: plain Python over moto's models.

Nothing here imports LocalStack, so that a second host (moto inside WebAssembly) can load the same
rules. `closednet_localstack` is the binding of this package to LocalStack.
"""

VERSION = "0.1.0"
