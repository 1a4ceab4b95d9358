#include "table_renderer.hpp"

#include <stdexcept>

namespace cdk::spec_gen {
namespace {

// Compilers needn't take a literal of more than 65,536 characters.
constexpr std::size_t text_row = 32768;

std::string escape(const std::string& text) {
  std::string made;
  for (char c : text) {
    if (c == '"' || c == '\\') made += '\\';
    made += c;
  }
  return made;
}

class TableRenderer {
 public:
  explicit TableRenderer(const TablePlan& plan) : plan_(plan) {}

  std::string run() {
    out_ = R"(// Made from spec/resources.txt by cdk-spec-gen.
#include "spec/table.hpp"

namespace cdk::spec::table {

static_assert(Property::required == 1 && Property::may_replace == 2 && Property::replaces == 4 &&
              Property::deprecated == 8 && Property::ignored == 16);

)";
    strings();
    array("Index runs", plan_.runs, [](std::size_t number) { return std::to_string(number); });
    array("Type types", plan_.types,
          [](const TypeRow& row) { return "{Kind::" + row.kind + "," + std::to_string(row.argument) + "}"; });
    array("Property properties", plan_.properties, [](const PropertyRow& row) {
      return "{" + std::to_string(row.name) + "," + std::to_string(row.type) + "," + std::to_string(row.flags) + "}";
    });
    array("std::uint32_t first_property", plan_.first_property, [](std::size_t n) { return std::to_string(n); });
    array("Attribute attributes", plan_.attributes, [](const AttributeRow& row) {
      return "{" + std::to_string(row.name) + "," + std::to_string(row.type) + "}";
    });
    array("Resource resources", plan_.resources, resource);
    count("attribute_count", plan_.attributes.size());
    count("resource_count", plan_.resources.size());
    return out_ + "\n}  // namespace cdk::spec::table\n";
  }

 private:
  static std::string resource(const ResourceRow& row) {
    return "{" + std::to_string(row.name) + "," + std::to_string(row.properties) + "," +
           std::to_string(row.tag_property) + "," + std::to_string(row.transform) + "," +
           std::to_string(row.first_attribute) + ",TagType::" + row.tag_type + "," + (row.stateful ? "true" : "false") +
           (row.open ? ",true}" : ",false}");
  }

  /// The text of all strings, in rows that no string crosses, and where each stands.
  void strings() {
    out_ += "const char text[][" + std::to_string(text_row) + "] = {\n";
    std::vector<std::pair<std::size_t, std::size_t>> places;
    std::size_t row = 0, used = 0;
    for (const std::string& text : plan_.strings) {
      if (text.size() > 255) throw std::length_error("longer than the table can hold: " + text);
      if (used + text.size() >= text_row) {
        out_ += ",\n";
        ++row;
        used = 0;
      }
      places.emplace_back(row * text_row + used, text.size());
      out_ += "\"" + escape(text) + "\"\n";
      used += text.size();
    }
    out_ += "};\n";
    array("String strings", places, [](const auto& place) {
      return "{" + std::to_string(place.first) + "," + std::to_string(place.second) + "}";
    });
  }

  void array(const std::string& declaration, const auto& rows, auto write) {
    out_ += "const " + declaration + "[] = {\n";
    std::size_t width = 0;
    for (const auto& row : rows) {
      const std::string text = write(row) + ",";
      if ((width += text.size()) > 116) {
        out_ += "\n";
        width = text.size();
      }
      out_ += text;
    }
    out_ += "\n};\n";
  }

  void count(const std::string& name, std::size_t count) {
    out_ += "const std::uint32_t " + name + " = " + std::to_string(count) + ";\n";
  }

  const TablePlan& plan_;
  std::string out_;
};

}  // namespace

std::string render_table(const TablePlan& plan) { return TableRenderer(plan).run(); }

}  // namespace cdk::spec_gen
