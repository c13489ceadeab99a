class LampContractTests {
    void publishesItsSample() {
        assertProduced("lamp.unwritten.v1");
    }
}
