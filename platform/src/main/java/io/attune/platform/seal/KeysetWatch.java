package io.attune.platform.seal;

import org.springframework.scheduling.annotation.Scheduled;

/** Looks every few seconds whether a keyset on the disk has changed. */
final class KeysetWatch {

    private final OuterKeyring keyring;

    KeysetWatch(OuterKeyring keyring) {
        this.keyring = keyring;
    }

    @Scheduled(fixedDelayString = "${attune.secrets.look-every:10s}")
    void look() {
        keyring.look();
    }
}
