// answers: 6765 [[0], [1, 1], [2, 2, 2]] 92 true
import java.util.*;
import java.util.function.*;

class Matrices implements Supplier<String> {
  private static long[][] multiply(long[][] a, long[][] b) {
    int n = a.length;
    long[][] product = new long[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        for (int k = 0; k < n; k++) {
          product[i][j] += a[i][k] * b[k][j];
        }
      }
    }
    return product;
  }

  @Override
  public String get() {

    long[][] power = {{1, 0}, {0, 1}};
    long[][] step = {{1, 1}, {1, 0}};
    for (int i = 0; i < 20; i++) {
      power = multiply(power, step);
    }
    int[][] ragged = new int[3][];
    for (int i = 0; i < 3; i++) {
      ragged[i] = new int[i + 1];
      Arrays.fill(ragged[i], i);
    }
    int[] copy = ragged[2].clone();
    copy[0] = 9;
    return power[0][1]
        + " "
        + Arrays.deepToString(ragged)
        + " "
        + copy[0]
        + ragged[2][0]
        + " "
        + Arrays.equals(new int[1], new int[1]);
  }
}
