#include <cdk/spec.hpp>
#include <stdexcept>
#include <utility>

#include "spec/table.hpp"

namespace cdk::spec {

Value render(StructId id, std::initializer_list<const Value*> fields) {
  const auto properties = table::properties_of(id.index);
  // Only a header that was made from other data can bring this about.
  if (fields.size() != properties.size()) throw std::logic_error("a resource's header doesn't belong to this library");
  std::vector<Member> members;
  members.reserve(fields.size());
  const table::Property* property = properties.data();
  for (const Value* field : fields) {
    if (field->is_set()) members.push_back({std::string(table::string(property->name)), *field});
    ++property;
  }
  return Value::object(std::move(members));
}

}  // namespace cdk::spec
