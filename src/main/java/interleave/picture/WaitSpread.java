package interleave.picture;

import interleave.picture.WaitLayers.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// Moves the places of each layer, in their order, as near to those that they are joined with as there is room.
/// @param extent how much room each takes
/// @param apart the room between two
record WaitSpread(List<List<Place>> rows, Map<Place, Double> extent, List<List<Place>> ways, double apart, double from, double to) {
    private static final int SWEEPS = 6;

    /// The middle of each place.
    Map<Place, Double> middles() {
        Map<Place, Double> middle = new HashMap<>();
        for (List<Place> row : rows) {
            double used = apart * (row.size() - 1);
            for (Place place : row) used += size(place);
            double at = (from + to - used) / 2;
            for (Place place : row) {
                middle.put(place, at + size(place) / 2);
                at += size(place) + apart;
            }
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int i = rows.size() - 2; i >= 0; i--) settle(rows.get(i), rows.get(i + 1), middle);
            for (int i = 1; i < rows.size(); i++) settle(rows.get(i), rows.get(i - 1), middle);
        }
        return middle;
    }

    private double size(Place place) {
        return extent.getOrDefault(place, 0.0);
    }

    private void settle(List<Place> row, List<Place> beside, Map<Place, Double> middle) {
        int count = row.size();
        double[] wanted = new double[count];
        for (int i = 0; i < count; i++) {
            wanted[i] = neighbours(row.get(i), beside, middle).orElse(middle.getOrDefault(row.get(i), 0.0));
        }
        double[] low = new double[count];
        double[] high = new double[count];
        for (int i = 0; i < count; i++) {
            double least = i == 0 ? from + size(row.get(0)) / 2 : low[i - 1] + between(row, i);
            low[i] = Math.max(wanted[i], least);
        }
        for (int i = count - 1; i >= 0; i--) {
            double most = i == count - 1 ? to - size(row.get(i)) / 2 : high[i + 1] - between(row, i + 1);
            high[i] = Math.min(wanted[i], most);
        }
        // What was pushed out at one end is pushed back; the middle of both ways is in order as well.
        for (int i = count - 1; i >= 0; i--) {
            double most = i == count - 1 ? to - size(row.get(i)) / 2 : low[i + 1] - between(row, i + 1);
            low[i] = Math.min(low[i], most);
        }
        for (int i = 0; i < count; i++) {
            double least = i == 0 ? from + size(row.get(0)) / 2 : high[i - 1] + between(row, i);
            high[i] = Math.max(high[i], least);
        }
        for (int i = 0; i < count; i++) middle.put(row.get(i), (low[i] + high[i]) / 2);
    }

    private double between(List<Place> row, int index) {
        return size(row.get(index - 1)) / 2 + apart + size(row.get(index)) / 2;
    }

    private OptionalDouble neighbours(Place place, List<Place> beside, Map<Place, Double> middle) {
        double sum = 0;
        int count = 0;
        for (List<Place> way : ways) {
            for (int i = 0; i + 1 < way.size(); i++) {
                Place other = way.get(i).equals(place) ? way.get(i + 1) : way.get(i + 1).equals(place) ? way.get(i) : place;
                if (other.equals(place) || !beside.contains(other)) continue;
                sum += middle.getOrDefault(other, 0.0);
                count++;
            }
        }
        return count == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / count);
    }
}
