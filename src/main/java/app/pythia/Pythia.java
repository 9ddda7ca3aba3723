package app.pythia;

/// The program's entrance.
public final class Pythia {
    private Pythia() {}

    static void main(String[] args) {
        System.out.println("Pythia " + String.join(",", args));
    }
}
