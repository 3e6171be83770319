#!/bin/sh
# Runs every program here with the real Go and writes what it printed to NAME.out: standard output, then the message of the
# panic or fatal error that ended it, without traces and addresses, and the exit status if it is not 0.
cd "$(dirname "$0")" || exit 1
work=$(mktemp -d)
for program in "${@:-*.go}"; do
    for file in $program; do
        go build -o "$work/program" "$file" || exit 1
        "$work/program" >"$work/out" 2>"$work/err"
        status=$?
        {
            cat "$work/out"
            sed -n '/^runtime: /d; /^$/q; /^\[signal/d; p' "$work/err" | sed '$!d; s/^\tpanic: /panic: /'
            [ $status -eq 0 ] || echo "exit status $status"
        } >"${file%.go}.out"
    done
done
rm -r "$work"
