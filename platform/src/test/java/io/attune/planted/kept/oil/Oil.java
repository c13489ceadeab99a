package io.attune.planted.kept.oil;

import java.math.BigDecimal;

/** Some litres of it. */
public record Oil(BigDecimal litres) {}
