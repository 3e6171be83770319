package interleave.analysis;

import java.util.Arrays;

/// A growing list of numbers.
final class Ints {
    private int[] numbers = new int[8];
    private int size;

    int size() {
        return size;
    }

    void add(int number) {
        if (size == numbers.length) numbers = Arrays.copyOf(numbers, size * 2);
        numbers[size++] = number;
    }

    int get(int index) {
        return numbers[index];
    }

    /// The number at an index that may lie behind the end; `otherwise` there.
    int get(int index, int otherwise) {
        return index < size ? numbers[index] : otherwise;
    }

    void set(int index, int number) {
        numbers[index] = number;
    }

    /// Sets a number, filling up with `filler` before it where the list is too short.
    void set(int index, int number, int filler) {
        while (size <= index) add(filler);
        numbers[index] = number;
    }

    int last() {
        return numbers[size - 1];
    }

    /// How many numbers of this list, which ascends, are at most `limit`.
    int countUpTo(int limit) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (numbers[middle] <= limit) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
