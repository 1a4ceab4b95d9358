#include <cdk/elbv2/attributes.hpp>

namespace cdk::elbv2 {

void Attributes::set(std::string_view key, Value value) {
  for (Member& entry : entries_)
    if (entry.name == key) {
      entry.value = std::move(value);
      return;
    }
  entries_.push_back({std::string(key), std::move(value)});
}

Value Attributes::render() const {
  std::vector<Value> rendered;
  for (const Member& entry : entries_)
    if (entry.value.is_set()) rendered.push_back(Value::object({{"Key", Value(entry.name)}, {"Value", entry.value}}));
  return rendered.empty() ? Value() : Value::list(std::move(rendered));
}

}  // namespace cdk::elbv2
