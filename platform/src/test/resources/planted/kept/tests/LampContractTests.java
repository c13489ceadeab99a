class LampContractTests {
    void publishesItsSample() {
        assertProduced("lamp.lit.v1");
    }
}
