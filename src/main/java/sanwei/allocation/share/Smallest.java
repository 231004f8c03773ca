package sanwei.allocation.share;

/** Finds the n-th smallest of some numbers without sorting them. */
public final class Smallest {

    private Smallest() {}

    /**
     * The numbers are left in another order.
     *
     * @param n from 1 to size
     */
    public static double of(double[] numbers, int size, int n) {
        int low = 0;
        int high = size - 1;
        int wanted = n - 1;
        while (low < high) {
            double pivot = median(numbers[low], numbers[(low + high) >>> 1], numbers[high]);
            int i = low;
            int j = high;
            while (i <= j) {
                while (numbers[i] < pivot) {
                    i++;
                }
                while (numbers[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    double other = numbers[i];
                    numbers[i++] = numbers[j];
                    numbers[j--] = other;
                }
            }
            if (wanted <= j) {
                high = j;
            } else if (wanted >= i) {
                low = i;
            } else {
                return numbers[wanted];
            }
        }
        return numbers[wanted];
    }

    private static double median(double a, double b, double c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }
}
