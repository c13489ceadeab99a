package io.attune.planted.broken.lamp.web;

import com.mongodb.client.MongoCollection;
import io.attune.planted.broken.lamp.store.MongoLamps;
import org.bson.Document;

record LampController(MongoLamps lamps, MongoCollection<Document> collection) {}
