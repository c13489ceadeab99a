package io.attune.matching.engine;

import io.attune.matching.fit.candidate.Fees.SessionFee;
import io.attune.matching.fit.candidate.Training.TrainedConcern;
import io.attune.matching.fit.vocabulary.AgeGroup;
import io.attune.matching.fit.vocabulary.Format;
import io.attune.matching.fit.vocabulary.Money;
import io.attune.matching.fit.vocabulary.Participants;
import java.util.List;
import java.util.Set;

/** What many candidates have in common, kept once: whole sets of codes, prices, cities. */
final class Shared {

    final Facts facts = new Facts();
    final Vocabulary approaches = new Vocabulary();
    final Vocabulary goals = new Vocabulary();
    final Vocabulary identities = new Vocabulary();
    final Vocabulary genders = new Vocabulary();

    final Interned<Set<String>> codes = new Interned<>();
    final Interned<Set<AgeGroup>> ageGroups = new Interned<>();
    final Interned<Set<Participants>> participants = new Interned<>();
    final Interned<Set<Format>> formats = new Interned<>();
    final Interned<TrainedConcern> trained = new Interned<>();
    final Interned<String> concerns = new Interned<>();
    final Interned<String> texts = new Interned<>();
    final Interned<Room> rooms = new Interned<>();
    final Interned<List<SessionFee>> fees = new Interned<>();
    final Interned<Money> prices = new Interned<>();

    /** What rooms in one place often share. */
    record Room(String id, String city) {}
}
