#include "amender.hpp"

#include <algorithm>

#include "failure.hpp"

namespace cdk::spec_gen {
namespace {

class Amender {
 public:
  Amender(Spec& spec, const Spec& corrections) : spec_(spec), corrections_(corrections) {}

  void run() {
    for (const Module& correction : corrections_.modules) {
      Module* module = find_named(spec_.modules, correction.name);
      if (module == nullptr || module->prefix != correction.prefix)
        fail(correction.line, "there is no module " + correction.name + " " + correction.prefix);
      for (const Resource& resource : correction.resources) amend_resource(*module, resource);
    }
  }

 private:
  void amend_resource(Module& module, const Resource& correction) {
    Resource* resource = find_named(module.resources, correction.name);
    if (resource == nullptr) fail(correction.line, "there is no resource " + module.prefix + "::" + correction.name);
    if (correction.because.empty()) fail(correction.line, "a correction needs a line that says because of what");
    if (correction.tags) {
      if (resource->tags == correction.tags) fail(correction.line, "the data says the same of its tags");
      resource->tags = correction.tags;
    }
    if (correction.open && resource->open) fail(correction.line, "the data says that it is open");
    resource->open |= correction.open;
    amend_attributes(*resource, correction);
    amend_properties(resource->properties, correction.properties);
    for (const NestedType& nested : correction.nested) {
      NestedType* known = find_named(resource->nested, nested.name);
      if (known == nullptr)
        insert(resource->nested, nested);
      else
        amend_properties(known->properties, nested.properties);
    }
  }

  void amend_attributes(Resource& resource, const Resource& correction) {
    for (const Attribute& attribute : correction.attributes) {
      Attribute* known = find_named(resource.attributes, attribute.name);
      if (known == nullptr)
        insert(resource.attributes, attribute);
      else if (known->type == attribute.type)
        fail(attribute.line, "the data says the same of " + attribute.name);
      else
        *known = attribute;
    }
  }

  void amend_properties(std::vector<Property>& properties, const std::vector<Property>& corrections) {
    for (const Property& property : corrections) {
      Property* known = find_named(properties, property.name);
      if (known == nullptr)
        insert(properties, property);
      else if (known->says_the_same(property))
        fail(property.line, "the data says the same of " + property.name);
      else
        *known = property;
    }
  }

  template <class T>
  static void insert(std::vector<T>& sorted, const T& item) {
    sorted.insert(std::ranges::upper_bound(sorted, item.name, {}, &T::name), item);
  }

  [[noreturn]] void fail(int line, const std::string& message) const {
    throw Failure(corrections_.file, line, message);
  }

  Spec& spec_;
  const Spec& corrections_;
};

void check_type(const Spec& spec, const Resource& resource, const Type& type) {
  if (type.kind == Type::Kind::named && find_named(resource.nested, type.name) == nullptr)
    throw Failure(spec.file, resource.line, "the resource " + resource.name + " has no type " + type.name);
  for (const Type& part : type.parts) check_type(spec, resource, part);
}

void check_properties(const Spec& spec, const Resource& resource, const std::vector<Property>& properties) {
  for (const Property& property : properties) {
    check_type(spec, resource, property.type);
    for (const Type& older : property.older) check_type(spec, resource, older);
  }
}

}  // namespace

void amend(Spec& spec, const Spec& corrections) { Amender(spec, corrections).run(); }

void check_names(const Spec& spec) {
  for (const Module& module : spec.modules)
    for (const Resource& resource : module.resources) {
      for (const Attribute& attribute : resource.attributes) check_type(spec, resource, attribute.type);
      check_properties(spec, resource, resource.properties);
      for (const NestedType& nested : resource.nested) check_properties(spec, resource, nested.properties);
      if (resource.tags && find_named(resource.properties, resource.tags->property) == nullptr)
        throw Failure(spec.file, resource.line,
                      "the resource " + resource.name + " has no property " + resource.tags->property);
    }
}

}  // namespace cdk::spec_gen
