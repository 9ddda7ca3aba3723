package app.pythia.ui.notice;

import app.pythia.turn.PictureProblem;

/// The words for why a picture is not shown: what happened, then what to do.
public final class PictureNotices {
    private static final long MILLION = 1_000_000;
    private static final long MEBIBYTE = 1024L * 1024;

    private PictureNotices() {}

    public static Notice of(PictureProblem problem) {
        return switch (problem) {
            case PictureProblem.NotAllowed() ->
                    notShown(
                            "Pictures are fetched from addresses that begin with https:// only. You can open it in the browser.");
            case PictureProblem.NotPublic(String host) ->
                    notShown(
                            "Its address, "
                                    + host
                                    + ", leads into your own network, where Pythia does not follow. If you know it, open it in the browser.");
            case PictureProblem.Unreachable(var how) -> Notices.of(how);
            case PictureProblem.Refused(int status) when status >= 300 && status < 400 ->
                    notShown(
                            "It has moved to another address, where Pythia does not follow. You can open it in the browser.");
            case PictureProblem.Refused(int status) ->
                    notShown(
                            "It was not given to Pythia (status "
                                    + status
                                    + "). You can try it in the browser.");
            case PictureProblem.TooLarge(long mostBytes) ->
                    notShown(
                            "Its file is larger than "
                                    + mostBytes / MEBIBYTE
                                    + " MB. You can open it in the browser.");
            case PictureProblem.TooManyPixels(long mostPixels) ->
                    notShown(
                            "It has more than "
                                    + mostPixels / MILLION
                                    + " million pixels. You can open it in the browser.");
            case PictureProblem.NotAPicture() ->
                    notShown(
                            "What came is no picture that Pythia can show. You can try it in the browser.");
        };
    }

    private static Notice notShown(String text) {
        return new Notice("The picture cannot be shown", text);
    }
}
