package app.pythia.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/// Whether an address is one of the open internet: the registries "IPv4 Special-Purpose Address
/// Space" and "IPv6 Special-Purpose Address Space" (IANA) name those that are not.
final class PublicAddress {
    private static final List<Block> NOT_PUBLIC_4 =
            List.of(
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
                    Block.of("224.0.0.0", 4),
                    Block.of("240.0.0.0", 4));

    /// What is assigned to the open internet at all.
    private static final Block GLOBAL_6 = Block.of("2000::", 3);

    /// Within it: protocol assignments and Teredo, documentation, 6to4.
    private static final List<Block> NOT_PUBLIC_6 =
            List.of(
                    Block.of("2001::", 23),
                    Block.of("2001:db8::", 32),
                    Block.of("2002::", 16),
                    Block.of("3fff::", 20));

    /// Carries an IPv4 address in its last four bytes, where the network has no IPv4 of its own.
    private static final Block NAT64 = Block.of("64:ff9b::", 96);

    private PublicAddress() {}

    static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (bytes.length == 4) {
            return NOT_PUBLIC_4.stream().noneMatch(block -> block.holds(bytes));
        }
        if (NAT64.holds(bytes)) {
            return isPublic(lastFour(bytes));
        }
        return GLOBAL_6.holds(bytes) && NOT_PUBLIC_6.stream().noneMatch(it -> it.holds(bytes));
    }

    private static InetAddress lastFour(byte[] bytes) {
        try {
            return InetAddress.getByAddress(
                    new byte[] {bytes[12], bytes[13], bytes[14], bytes[15]});
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Addresses that begin with the same bits.
    private record Block(byte[] begin, int bits) {

        static Block of(String literal, int bits) {
            return new Block(InetAddress.ofLiteral(literal).getAddress(), bits);
        }

        boolean holds(byte[] address) {
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if (((address[bit / 8] ^ begin[bit / 8]) & mask) != 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
