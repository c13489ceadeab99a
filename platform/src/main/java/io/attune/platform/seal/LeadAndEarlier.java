package io.attune.platform.seal;

import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Several holders of outer keys: the first encrypts, and all decrypt what is theirs. */
public final class LeadAndEarlier implements OuterKeys {

    private final OuterKeys lead;
    private final List<OuterKeys> earlier;

    public LeadAndEarlier(OuterKeys lead, List<OuterKeys> earlier) {
        this.lead = lead;
        this.earlier = List.copyOf(earlier);
    }

    @Override
    public String present() {
        return lead.present();
    }

    @Override
    public boolean has(String name) {
        return all().anyMatch(keys -> keys.has(name));
    }

    @Override
    public boolean isEarlier(String name) {
        return lead.has(name) ? lead.isEarlier(name) : has(name);
    }

    @Override
    public Optional<String> away() {
        return all().flatMap(keys -> keys.away().stream()).findFirst();
    }

    @Override
    public Optional<String> warning() {
        return all().flatMap(keys -> keys.warning().stream()).findFirst();
    }

    @Override
    public byte[] encrypt(byte[] key, byte[] place) throws GeneralSecurityException {
        return lead.encrypt(key, place);
    }

    @Override
    public byte[] decrypt(byte[] encrypted, byte[] place) throws GeneralSecurityException {
        var name = OuterKeys.nameIn(encrypted);
        var holder = all().filter(keys -> keys.has(name)).findFirst();
        return holder.orElseThrow(() -> new KeysAway("There is no key " + name + " here yet", null))
                .decrypt(encrypted, place);
    }

    private Stream<OuterKeys> all() {
        return Stream.concat(Stream.of(lead), earlier.stream());
    }
}
