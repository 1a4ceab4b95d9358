// Certificate authorities of one's own: AWS Private Certificate Authority.
#pragma once

#include <cdk/acmpca/certificate_authority.hpp>
