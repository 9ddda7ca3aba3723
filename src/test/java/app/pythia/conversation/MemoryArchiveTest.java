package app.pythia.conversation;

class MemoryArchiveTest extends MessageSearchContract {

    @Override
    protected Archive open() {
        return Archive.none();
    }
}
