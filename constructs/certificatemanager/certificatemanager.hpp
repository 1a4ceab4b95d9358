// Certificates: AWS Certificate Manager.
#pragma once

#include <cdk/certificatemanager/certificate.hpp>
#include <cdk/certificatemanager/certificate_validation.hpp>
#include <cdk/certificatemanager/private_certificate.hpp>
