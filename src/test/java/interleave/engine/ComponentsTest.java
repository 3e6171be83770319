package interleave.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComponentsTest {
    /// Against the definition: two nodes are together exactly if each can be reached from the other.
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 5, 8, 13, 40})
    void areWhatReachesOneAnother(int size) {
        for (int seed = 0; seed < 50; seed++) {
            int[][] edges = random(size, new Random(seed));
            boolean[][] reaches = reaches(edges);
            Components components = new Components(edges);
            int[] place = new int[size];
            int[][] members = components.members();
            int seen = 0;
            for (int i = 0; i < members.length; i++) {
                for (int node : members[i]) place[node] = i;
                seen += members[i].length;
            }
            assertEquals(size, seen);
            for (int a = 0; a < size; a++) {
                assertEquals(reaches[a][a], components.cyclic(a));
                for (int b = 0; b < size; b++) {
                    boolean together = a == b || reaches[a][b] && reaches[b][a];
                    assertEquals(together, components.together(a, b));
                    assertEquals(together, place[a] == place[b]);
                    if (reaches[a][b]) assertTrue(place[b] <= place[a], "what is led to comes first");
                }
            }
        }
    }

    private static int[][] random(int size, Random random) {
        int[][] edges = new int[size][];
        for (int node = 0; node < size; node++) {
            edges[node] = random.ints(random.nextInt(3), 0, size).toArray();
        }
        return edges;
    }

    private static boolean[][] reaches(int[][] edges) {
        boolean[][] reaches = new boolean[edges.length][edges.length];
        for (int node = 0; node < edges.length; node++) {
            for (int next : edges[node]) reaches[node][next] = true;
        }
        for (int by = 0; by < edges.length; by++) {
            for (int a = 0; a < edges.length; a++) {
                for (int b = 0; b < edges.length; b++) reaches[a][b] |= reaches[a][by] && reaches[by][b];
            }
        }
        return reaches;
    }
}
