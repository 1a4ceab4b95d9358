// Every name that the generated headers use, and every exception.
#pragma once

#include <string>
#include <string_view>

namespace cdk::spec_gen {

/// CDK's name of a CloudFormation property in TypeScript: CidrIp -> cidrIp, EBSOptimized -> ebsOptimized.
std::string camel_case(std::string_view cfn_name);

/// CDK's name in Python: cidrIp -> cidr_ip, memoryLimitMiB -> memory_limit_mib.
std::string snake_case(std::string_view camel);

/// The member of a nested struct. Keywords get an underscore.
std::string member_name(std::string_view cfn_name);
/// The member of a resource class. Keywords and names that resource classes use themselves get an underscore.
std::string resource_member_name(std::string_view cfn_name);

/// The function that gives an attribute: AllocationId -> attr_allocation_id.
std::string attribute_name(std::string_view resource_type, std::string_view cfn_name);

std::string class_name(std::string_view resource);      // CfnEIP
std::string nested_name(std::string_view nested_type);  // XProperty
std::string header_name(std::string_view resource);     // cfn_eip.hpp

/// Whether C++ allows it as a name.
bool is_keyword(std::string_view name);

}  // namespace cdk::spec_gen
