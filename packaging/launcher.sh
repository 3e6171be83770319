#!/bin/sh
# Starts Interleave from the folder in which it was built, without Maven. MakeLauncher.java fills in the marked words.

self=$0
while [ -L "$self" ]; do
    link=$(readlink "$self")
    case $link in
        /*) self=$link ;;
        *) self=$(dirname "$self")/$link ;;
    esac
done
here=$(CDPATH='' cd -- "$(dirname -- "$self")" && pwd -P) || exit 2

# Asks the file `release` beside a JDK rather than the JDK: starting it only for its version would double our start.
new_enough() {
    [ -x "$1/bin/java" ] && [ -r "$1/release" ] || return 1
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
    [ "${version:-0}" -ge 25 ]
}

java_on_path() {
    found=$(command -v java) && dirname "$(dirname "$(readlink -f "$found")")"
}

for java_home in "@java.home@" "$JAVA_HOME" "$(java_on_path)"; do
    if new_enough "$java_home"; then
        # No JVM logging: an AOT cache that no longer fits is then left aside without a word on stdout.
        exec "$java_home/bin/java" @java.options@ -Xlog:disable "-XX:AOTCache=$here/interleave.aot" \
            --module-path "@module.path@" --module @main@ "$@"
    fi
done
echo "interleave: needs Java 25 or newer, and found none at the place it was built with, in JAVA_HOME or on the PATH." >&2
echo "Install one (Temurin 25 from adoptium.net, or: apt install openjdk-25-jre) and set JAVA_HOME to it." >&2
exit 2
