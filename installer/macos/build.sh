#!/bin/sh
# Makes the disk image in target/installer. Further arguments go to Maven.
set -eu
cd "$(dirname "$0")/../.."
command -v mvn >/dev/null || { echo "Maven 3.8 or later is missing: install it, for example with \"brew install maven\"." >&2; exit 1; }
exec mvn -B -Pinstaller -DskipTests verify "$@"
