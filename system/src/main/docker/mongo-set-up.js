// Makes the replica set, and one user per service for its own database only. Runs at every start; what is there stays.
const ALREADY_INITIALIZED = 23;

db.getSiblingDB("admin").auth("root", process.env.ATTUNE_MONGO_ROOT_PASSWORD);
try {
  rs.initiate({ _id: "attune", members: [{ _id: 0, host: "mongo:27017" }] });
} catch (refused) {
  if (refused.code !== ALREADY_INITIALIZED) throw refused;
}
while (!db.hello().isWritablePrimary) sleep(200);

for (const name of ["profile", "matching", "booking", "gateway"]) {
  const own = db.getSiblingDB(name);
  const access = { pwd: process.env.ATTUNE_MONGO_PASSWORD, roles: [{ role: "readWrite", db: name }] };
  if (own.getUser(name)) own.updateUser(name, access);
  else own.createUser({ user: name, ...access });
}
