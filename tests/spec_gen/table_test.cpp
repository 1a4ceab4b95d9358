// The made-up module's table, as compiled.
#include "spec/table.hpp"

#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"
#include "resources/parser.hpp"
#include "resources/table_plan.hpp"
#include "resources/table_renderer.hpp"

namespace table = cdk::spec::table;
using cdk::TagType;
using table::Kind;

namespace {

const table::Property& property(std::uint32_t structure, std::string_view name) {
  for (const table::Property& one : table::properties_of(structure))
    if (table::string(one.name) == name) return one;
  FAIL("there is no property " << name);
  throw 0;
}

std::vector<std::string> strings(std::uint32_t run) {
  std::vector<std::string> texts;
  for (table::Index index : table::run(run)) texts.emplace_back(table::string(index));
  return texts;
}

const table::Resource& cage = table::resources[0];
const table::Resource& resource = table::resources[1];

}  // namespace

TEST_CASE("resources, sorted by name") {
  REQUIRE(table::resource_count == 2);
  CHECK(table::string(cage.name) == "AWS::Zoo::Cage");
  CHECK(table::string(resource.name) == "AWS::Zoo::Resource");
  CHECK(cage.tag_type == TagType::STANDARD);
  CHECK(table::string(cage.tag_property) == "Tags");
  CHECK(resource.tag_type == TagType::NOT_TAGGABLE);
  CHECK((cage.stateful && cage.open));
  CHECK_FALSE((resource.stateful || resource.open));
  CHECK(table::string(cage.transform).empty());
  CHECK(table::string(resource.transform) == "Zoo-2026");
  CHECK(table::attribute_count == 2);
  CHECK(cage.first_attribute == 0);
  CHECK(resource.first_attribute == 2);
  CHECK(table::string(table::attributes[1].name) == "Door.KeyId");
}

TEST_CASE("properties and their flags") {
  std::vector<std::string> names;
  for (const table::Property& one : table::properties_of(cage.properties)) names.emplace_back(table::string(one.name));
  CHECK(names == std::vector<std::string>{"AnimalARNs", "CageName", "Climate", "Door", "Height", "Keepers", "Kind",
                                          "Namespace", "Properties", "Tags", "Weight"});
  CHECK(property(cage.properties, "CageName").flags == (table::Property::required | table::Property::replaces));
  CHECK(property(cage.properties, "AnimalARNs").flags == table::Property::replaces);
  CHECK(property(cage.properties, "Door").flags == table::Property::may_replace);
  CHECK(property(cage.properties, "Namespace").flags == table::Property::deprecated);
  CHECK(property(cage.properties, "Tags").flags == 0);
}

TEST_CASE("types") {
  const auto type = [](std::string_view name) { return table::types[property(cage.properties, name).type]; };
  CHECK(type("Climate").kind == Kind::json);
  const table::Type kind = type("Kind");
  CHECK(kind.kind == Kind::string);
  CHECK(strings(kind.argument) == std::vector<std::string>{"cat", "big cat", "dog"});
  CHECK(type("CageName").argument == 0);
  const table::Type keepers = type("Keepers");
  CHECK(keepers.kind == Kind::map);
  const table::Type keeper = table::types[keepers.argument];
  CHECK(keeper.kind == Kind::structure);
  CHECK(table::types[property(keeper.argument, "Default").type].kind == Kind::integer);
  CHECK(type("Tags").kind == Kind::list);
  CHECK(table::types[type("Tags").argument].kind == Kind::tag);
  SECTION("an older type is taken too") {
    const table::Type door = table::types[property(resource.properties, "Door").type];
    CHECK(door.kind == Kind::choice);
    CHECK(table::run(door.argument).size() == 2);
    const table::Type height = type("Height");
    CHECK(height.kind == Kind::choice);
    CHECK(table::types[table::run(height.argument)[0]].kind == Kind::integer);
    CHECK(table::types[table::run(height.argument)[1]].kind == Kind::number);
  }
  SECTION("a type that holds itself") {
    const table::Type holder = table::types[property(1, "Holder").type];
    CHECK(table::types[property(holder.argument, "Bar").type].argument == 1);
  }
}

TEST_CASE("texts are escaped, and none crosses a row") {
  using namespace cdk::spec_gen;
  TablePlan plan;
  plan.strings = {"", "a\"b\\c", std::string(200, 'x')};
  for (int i = 0; i < 200; ++i) plan.strings.push_back(std::string(200, 'y'));
  plan.first_property = {0};
  const std::string text = render_table(plan);
  CHECK(text.find("\"a\\\"b\\\\c\"\n") != std::string::npos);
  CHECK(text.find(",{32768,200}") != std::string::npos);
  plan.strings = {std::string(256, 'x')};
  CHECK_THROWS_WITH(render_table(plan), "longer than the table can hold: " + std::string(256, 'x'));
}
