package io.attune.platform.outside;

import java.math.BigInteger;
import java.net.InetAddress;
import java.util.List;

/** Which addresses are somebody's on the public network, and not ours or the network's own (RFC 6890). */
final class PublicAddresses {

    private static final List<Block> SPECIAL = List.of(
            Block.of("0.0.0.0", 8),
            Block.of("10.0.0.0", 8),
            Block.of("100.64.0.0", 10),
            Block.of("127.0.0.0", 8),
            Block.of("169.254.0.0", 16),
            Block.of("172.16.0.0", 12),
            Block.of("192.0.0.0", 24),
            Block.of("192.0.2.0", 24),
            Block.of("192.88.99.0", 24),
            Block.of("192.168.0.0", 16),
            Block.of("198.18.0.0", 15),
            Block.of("198.51.100.0", 24),
            Block.of("203.0.113.0", 24),
            Block.of("224.0.0.0", 3));

    /** Of IPv6 only what is given out to networks, without those parts that stand for IPv4 addresses. */
    private static final Block GLOBAL = Block.of("2000::", 3);

    private static final List<Block> NOT_SO_GLOBAL =
            List.of(Block.of("2001::", 23), Block.of("2001:db8::", 32), Block.of("2002::", 16));

    private PublicAddresses() {}

    static boolean contain(InetAddress address) {
        var bytes = address.getAddress();
        return bytes.length == Block.IPV4
                ? SPECIAL.stream().noneMatch(block -> block.contains(bytes))
                : GLOBAL.contains(bytes) && NOT_SO_GLOBAL.stream().noneMatch(block -> block.contains(bytes));
    }

    /** Addresses that begin alike. */
    private record Block(BigInteger prefix, int length, int bytes) {

        private static final int IPV4 = 4;

        static Block of(String address, int length) {
            var bytes = InetAddress.ofLiteral(address).getAddress();
            return new Block(begin(bytes, length), length, bytes.length);
        }

        boolean contains(byte[] address) {
            return address.length == bytes && begin(address, length).equals(prefix);
        }

        private static BigInteger begin(byte[] address, int length) {
            return new BigInteger(1, address).shiftRight(address.length * Byte.SIZE - length);
        }
    }
}
