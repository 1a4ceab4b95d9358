#include "json_reader.hpp"

#include <nlohmann/json.hpp>
#include <stdexcept>

namespace cdk {
namespace {

using Document = nlohmann::ordered_json;

Value value_of(const Document& node) {
  switch (node.type()) {
    case Document::value_t::null: return Value::null();
    case Document::value_t::boolean: return Value(node.get<bool>());
    case Document::value_t::number_integer:
    case Document::value_t::number_unsigned: return Value(node.get<std::int64_t>());
    case Document::value_t::number_float: return Value(node.get<double>());
    case Document::value_t::string: return Value(node.get_ref<const std::string&>());
    case Document::value_t::array: {
      std::vector<Value> items;
      for (const Document& item : node) items.push_back(value_of(item));
      return Value::list(std::move(items));
    }
    case Document::value_t::object: {
      std::vector<Member> members;
      for (const auto& [name, item] : node.items()) members.push_back({name, value_of(item)});
      return Value::object(std::move(members));
    }
    default: return {};
  }
}

}  // namespace

Value parse_json(std::string_view text) {
  try {
    return value_of(Document::parse(text));
  } catch (const Document::parse_error& error) {
    throw std::invalid_argument(error.what());
  }
}

}  // namespace cdk
