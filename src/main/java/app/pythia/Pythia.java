package app.pythia;

import app.pythia.app.PythiaCommand;

/// The program's entrance.
public final class Pythia {
    private Pythia() {}

    public static void main(String[] args) {
        System.exit(PythiaCommand.run(args, System.getenv()));
    }
}
