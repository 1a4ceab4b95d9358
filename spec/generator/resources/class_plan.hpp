// Everything a generated header says, decided but not yet written.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "numbering.hpp"

namespace cdk::spec_gen {

using Doc = std::vector<std::string>;

struct Field {
  std::string name;
  std::string type;  // in the brackets of Input<…> or Required<…>
  bool required = false;
  Doc doc;
};

struct StructPlan {
  std::string name;
  std::size_t index = 0;  // spec::StructId
  Doc doc;
  std::vector<Field> fields;           // required ones first, then alphabetical
  std::vector<std::string> rendering;  // names of the fields in the order of the template
};

struct AttributePlan {
  std::string function;
  std::string type;
  std::string attribute;
  Doc doc;
};

struct ClassPlan {
  std::string scope;   // namespace within cdk
  std::string header;  // cfn_eip.hpp; its nested types are named in types_header()
  std::string name;
  std::string type_name;
  std::string transform;
  std::size_t index = 0;  // spec::ResourceType
  Doc doc;
  bool uses_tag = false;
  std::vector<StructPlan> nested;  // what another one holds stands before it, unless they hold each other
  StructPlan props;
  std::vector<AttributePlan> attributes;

  bool needs_props() const;
  std::string types_header() const;
};

ClassPlan plan_class(const NumberedResource& numbered);

}  // namespace cdk::spec_gen
