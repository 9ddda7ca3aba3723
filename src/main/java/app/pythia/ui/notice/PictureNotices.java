package app.pythia.ui.notice;

import app.pythia.turn.PictureProblem;
import app.pythia.ui.words.Words;

/// The words for why a picture is not shown: what happened, then what to do.
public final class PictureNotices {
    private static final long MILLION = 1_000_000;
    private static final long MEBIBYTE = 1024L * 1024;

    private PictureNotices() {}

    public static Notice of(PictureProblem problem) {
        return switch (problem) {
            case PictureProblem.NotAllowed() -> notShown(Words.of("notice.picture.not-allowed"));
            case PictureProblem.NotPublic(String host) ->
                    notShown(Words.of("notice.picture.not-public", host));
            case PictureProblem.Unreachable(var how) -> Notices.of(how);
            case PictureProblem.Refused(int status) when status >= 300 && status < 400 ->
                    notShown(Words.of("notice.picture.moved"));
            case PictureProblem.Refused(int status) ->
                    notShown(Words.of("notice.picture.refused", status));
            case PictureProblem.TooLarge(long mostBytes) ->
                    notShown(Words.of("notice.picture.too-large", mostBytes / MEBIBYTE));
            case PictureProblem.TooManyPixels(long mostPixels) ->
                    notShown(Words.of("notice.picture.too-many-pixels", mostPixels / MILLION));
            case PictureProblem.NotAPicture() -> notShown(Words.of("notice.picture.none"));
        };
    }

    private static Notice notShown(String text) {
        return new Notice(Words.of("notice.picture.title"), text);
    }
}
