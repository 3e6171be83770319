package interleave.picture;

import interleave.analysis.Lineage;

/// In which row of a family tree each version stands: 0 is the trunk, branches are below.
/// @param rows by version, from the first one shown
/// @param count the lowest row used
record LineageRows(int first, int[] rows, int count) {
    /// @param all the newest version of the run: what it stands on is the trunk
    /// @param most how many rows there are below the trunk
    static LineageRows of(Lineage lineage, int all, int first, int last, int most) {
        int[] rows = new int[last - first + 1];
        int[] latest = new int[most + 1];
        int count = 0;
        for (int version = first; version <= last; version++) {
            int base = lineage.standsOn(version);
            int row = 0;
            if (!lineage.isBelow(version, all)) {
                int under = base < first ? 0 : rows[base - first];
                row = under == 0 ? 1 : latest[under] == base ? under : Math.min(most, under + 1);
            }
            rows[version - first] = row;
            latest[row] = version;
            count = Math.max(count, row);
        }
        return new LineageRows(first, rows, count);
    }

    int of(int version) {
        return rows[version - first];
    }
}
