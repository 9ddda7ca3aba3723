package app.pythia.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.settings.Network;
import app.pythia.settings.ProxyAddress;
import app.pythia.settings.ProxyUse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkViewModelTest {
    private final Fixture set = new Fixture();
    private final NetworkViewModel model = set.model.network();

    @Test
    void theSystemsProxyIsUsedUnlessAnotherIsNamed() {
        assertThat(model.proxy().now().getValue()).isEqualTo(ProxyUse.SYSTEM);
        assertThat(model.isManual().getValue()).isFalse();
        model.proxy().choose().accept(ProxyUse.MANUAL);
        commit(model.address(), " http://Proxy.example:8080/ ");

        assertThat(model.isManual().getValue()).isTrue();
        assertThat(network().address()).contains(ProxyAddress.of("proxy.example:8080"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example", "proxy:0", "proxy:99999", "me:x@proxy:1", "a b:1"})
    void whatIsNoProxyIsTold(String text) {
        commit(model.address(), text);

        assertThat(model.address().problem().get())
                .isEqualTo("It is not an address like proxy.example.org:8080.");
        assertThat(network()).isEqualTo(Network.DEFAULT);
    }

    @Test
    void aSocksProxyIsRefusedInPlainWords() {
        commit(model.address(), "socks5://127.0.0.1:9050");

        assertThat(model.address().problem().get())
                .isEqualTo("A SOCKS proxy cannot be used here: name an HTTP proxy.");
    }

    @Test
    void aFileWithoutACertificateIsTold(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("company.pem"), "hello");
        commit(model.certificates(), file.toString());
        assertThat(model.certificates().problem().get())
                .startsWith("There is no certificate in this file");
        commit(model.certificates(), folder.resolve("none").toString());
        assertThat(model.certificates().problem().get()).isEqualTo("This file cannot be read.");
        commit(model.certificates(), "company.pem");
        assertThat(model.certificates().problem().get())
                .isEqualTo("Name the whole path of the file.");

        assertThat(network().certificates()).isEmpty();
    }

    @Test
    void whatIsEmptiedIsNoLongerSettled() {
        commit(model.user(), "me");
        assertThat(network().user()).contains("me");
        commit(model.user(), "");

        assertThat(network().user()).isEmpty();
    }

    @Test
    void thePasswordIsTakenAndNotShown() {
        model.password().text().set("open sesame ");
        assertThat(model.password().save()).isTrue();

        assertThat(model.password().text().get()).isEmpty();
    }

    private static void commit(TextSetting setting, String text) {
        setting.text().set(text);
        setting.commit();
    }

    private Network network() {
        return set.settings().network();
    }
}
