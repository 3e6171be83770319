#!/bin/sh
# Runs every program here with the real Go, many times, and writes what came of it:
# NAME.races  the pairs of lines between which its race detector saw a race in any of the runs
# NAME.out    what it printed, if that was the same in all runs of a program without races
cd "$(dirname "$0")" || exit 1
work=$(mktemp -d)
for file in ${@:-*.go}; do
    name=${file%.go}
    go build -o "$work/plain" "$file" && go build -race -o "$work/raced" "$file" || exit 1
    rm -f "$work"/log.* "$work"/out.*
    for run in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
        GOMAXPROCS=$((run % 4 + 1)) "$work/raced" 2>"$work/log.$run" >/dev/null
    done
    for run in 1 2 3 4 5 6 7 8; do
        GOMAXPROCS=$((run % 4 + 1)) "$work/plain" >"$work/out.$run" 2>&1
    done
    # Of each of the two stacks of a report, the first line in the program.
    cat "$work"/log.* | awk -v file="/$file:" '
        /^WARNING: DATA RACE/ { n = 0; open = 0 }
        /^(Read|Write|Previous read|Previous write|Atomic|Previous atomic).* at / || /^Previous .* by / { open = 1 }
        /^Goroutine / { open = 0 }
        open && index($0, file) { split(substr($0, index($0, file) + length(file)), at, " "); line[++n] = at[1] + 0; open = 0
            if (n == 2) print (line[1] < line[2] ? line[1] " " line[2] : line[2] " " line[1]) }
    ' | sort -n | uniq >"$name.races"
    rm -f "$name.out"
    if [ ! -s "$name.races" ] && [ "$(cat "$work"/out.* | cksum)" = "$(for r in 1 2 3 4 5 6 7 8; do cat "$work/out.1"; done | cksum)" ]; then
        cp "$work/out.1" "$name.out"
    fi
done
rm -r "$work"
