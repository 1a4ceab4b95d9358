// The words of the doc comments, which are all ours: the data brings facts only.
#pragma once

#include <string>
#include <vector>

#include "model.hpp"
#include "numbering.hpp"

namespace cdk::spec_gen {

std::vector<std::string> class_doc(const NumberedResource& numbered);
std::vector<std::string> props_doc(const NumberedResource& numbered);
std::vector<std::string> nested_doc(const NumberedResource& numbered, const NestedType& type);
/// `nested` is the type that has the property; null for the resource itself.
std::vector<std::string> property_doc(const NumberedResource& numbered, const NestedType* nested,
                                      const Property& property, bool required);
std::vector<std::string> attribute_doc(const Attribute& attribute);

}  // namespace cdk::spec_gen
